#!/bin/bash
# certificates.sh DIR: a throwaway certification authority and the servers' identities.
# NAME.pem holds key, certificate and chain in this order, which Postfix and Dovecot both read. ca.pem is the root alone.
set -euo pipefail
umask 077
cd "$1"

certificate_settings() {
  cat <<'C'
[ca]
default_ca = authority
[authority]
dir = .
database = index
serial = serial
new_certs_dir = .
default_md = sha256
rand_serial = yes
unique_subject = no
policy = policy
[policy]
organizationName = optional
commonName = supplied
[req]
distinguished_name = name
[name]
[authority_extensions]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
subjectAltName = ${ENV::NAMES}
[client]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = email:alice@lab.test
C
}

readonly day=86400
readonly our_names=DNS:mail.lab.test,DNS:localhost,IP:127.0.0.1,IP:127.0.0.2,IP:::1

key_of() { openssl genpkey -quiet -algorithm "$1" -pkeyopt "$2" -out "$3.key"; } # ALGORITHM OPTION NAME
stamp() { date -u -d "@$(($(date +%s) + $1))" +%Y%m%d%H%M%SZ; }

# certify NAME KEY SUBJECT EXTENSIONS FIRST_DAY LAST_DAY ARGUMENT...: NAME.crt for KEY.key, the days counted from today
certify() {
  local name=$1 key=$2 subject=$3 extensions=$4 first=$5 last=$6
  shift 6
  openssl req -new -config settings -key "$key.key" -subj "$subject" -out "$name.csr"
  openssl ca -batch -notext -config settings -extensions "$extensions" -startdate "$(stamp $((first * day)))" \
    -enddate "$(stamp $((last * day)))" -in "$name.csr" -out "$name.crt" "$@"
}

# identity NAME KEY SUBJECT FIRST_DAY LAST_DAY ARGUMENT...: NAME.pem signed by the intermediate
identity() {
  certify "$1" "$2" "$3" server "$4" "$5" -cert intermediate.crt -keyfile intermediate.key "${@:6}"
  cat "$2.key" "$1.crt" intermediate.crt >"$1.pem"
}

make_authorities() {
  key_of EC ec_paramgen_curve:P-256 root
  certify root root '/O=Mailscope tests/CN=Throwaway root' authority_extensions -1 3650 -selfsign -keyfile root.key
  key_of EC ec_paramgen_curve:P-256 intermediate
  certify intermediate intermediate '/O=Mailscope tests/CN=Throwaway intermediate' authority_extensions -1 3650 -cert root.crt -keyfile root.key
  cp root.crt ca.pem
}

# One RSA key serves most of them: making RSA keys is what takes the time.
make_identities() {
  local subject='/O=Mailscope tests/CN=mail.lab.test'
  key_of RSA rsa_keygen_bits:2048 good
  key_of RSA rsa_keygen_bits:1024 weak
  key_of EC ec_paramgen_curve:P-256 ec
  identity good good "$subject" -1 365
  identity ec ec "$subject" -1 365
  identity expired good "$subject" -400 -30
  identity notyetvalid good "$subject" 300 600
  identity weak weak "$subject" -1 365 -md sha1
  NAMES=DNS:other.example identity wrongname good '/O=Mailscope tests/CN=other.example' -1 365
  certify selfsigned good "$subject" server -1 365 -selfsign -keyfile good.key
  cat good.key selfsigned.crt >selfsigned.pem
  cat good.key good.crt >nointermediate.pem
  certify client ec '/O=Mailscope tests/CN=Alice' client -1 365 -cert intermediate.crt -keyfile intermediate.key
  cat ec.key client.crt intermediate.crt >client.pem
}

export NAMES=$our_names # read by the settings
certificate_settings >settings
: >index
make_authorities
make_identities
chmod 644 ca.pem
rm -f ./*.csr ./[0-9A-F]*[0-9A-F].pem index* serial* settings
