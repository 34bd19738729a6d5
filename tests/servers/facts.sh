# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# What the tests are told: ports, files, names. Sourced; uses $here, $dir, fail. `fact` holds the values, `fact_order` their order.

declare -A fact
fact_order=()
readonly first_port=20000 last_port=32000 # below the range from which the kernel gives clients their ports

note() { fact[$1]=$2; fact_order+=("$1"); }
port_keys() {
  if [[ $what != servers ]]; then echo RELAY_PORT; refusal_port_keys; else sed -n 's/^\([A-Z0-9_]*_PORT\) .*/\1/p' "$here/ports"; fi
}
ipv6_loopback() { sed -n 's/^0\{31\}1 .*/::1/p' /proc/net/if_inet6 2>/dev/null || true; }

# local_ports [STATE]: the local port of every TCP socket of this machine, those in STATE (0A: listening) alone where it is given
local_ports() {
  local file address state _
  for file in /proc/net/tcp /proc/net/tcp6; do
    [[ -r $file ]] || continue
    while read -r _ address _ state _; do
      if [[ $address == *:* && (-z ${1-} || $state == "$1") ]]; then echo $((16#${address##*:})); fi
    done <"$file"
  done
}

# A run of neighbouring free ports, begun at random so that two machines' worth of tests on one host seldom meet.
choose_ports() {
  local keys taken base i attempt
  mapfile -t keys < <(port_keys)
  taken=" $(local_ports | tr '\n' ' ') "
  for ((attempt = 0; attempt < 100; ++attempt)); do
    base=$((first_port + RANDOM % (last_port - first_port - ${#keys[@]})))
    for ((i = 0; i < ${#keys[@]}; ++i)); do [[ $taken != *" $((base + i)) "* ]] || continue 2; done
    for ((i = 0; i < ${#keys[@]}; ++i)); do note "${keys[i]}" $((base + i)); done
    return
  done
  fail "no ${#keys[@]} free ports side by side"
}

choose_facts() {
  note HOST 127.0.0.1
  if [[ $what != servers ]]; then choose_facts_of_refusals; else choose_facts_of_servers; fi
}

choose_facts_of_refusals() {
  note DOVECOT_HOST 127.0.0.2
  choose_ports
  note CA_FILE "$dir/tls/ca.pem"
  note LOG_DIRECTORY "$dir/log"
  note ABSENT_HARAKA "it is in no package of Debian, and npm's registry is not asked"
}

choose_facts_of_servers() {
  local user
  note HOST_IPV6 "$(ipv6_loopback)"
  note DOVECOT_SUBMISSION_HOST 127.0.0.2
  choose_ports
  note DOVECOT_LMTP_SOCKET "$dir/run/lmtp"
  [[ ${#fact[DOVECOT_LMTP_SOCKET]} -le 107 ]] || cannot_run "$dir is too long a name for a UNIX socket in it"
  note SERVER_NAME mail.lab.test
  note CA_FILE "$dir/tls/ca.pem"
  note CLIENT_CERTIFICATE_FILE "$dir/tls/client.pem"
  note MAIL_DIRECTORY "$dir/mail"
  for user in alice bob; do
    note "${user^^}" "$user@lab.test"
    note "${user^^}_PASSWORD" "secret-$user"
    note "${user^^}_MAILDIR" "$dir/mail/$user@lab.test/Maildir"
  done
  note ALICE_TOKEN "$(bearer_token alice@lab.test 4102444800)"
  note ALICE_EXPIRED_TOKEN "$(bearer_token alice@lab.test 946684800)"
  note FULL full@lab.test
  note FULL_PASSWORD secret-full
  note CLOSED closed@lab.test
  note CLOSED_PASSWORD secret-closed
  note BROKEN anybody@broken.test
  note LOG_DIRECTORY "$dir/log"
}

# A JSON Web Token that Dovecot checks with the key in conf/dovecot/keys, for XOAUTH2 and OAUTHBEARER.
readonly token_key=throwaway-key-of-the-tests
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
bearer_token() { # USER EXPIRY
  local content
  content=$(printf '{"typ":"JWT","alg":"HS256"}' | base64url).$(printf '{"sub":"%s","iss":"https://lab.test","exp":%s}' "$1" "$2" | base64url)
  echo "$content.$(printf %s "$content" | openssl dgst -sha256 -hmac "$token_key" -binary | base64url)"
}

ports_not_listening() { # their keys, in one line
  local key listening missing=()
  listening=" $(local_ports 0A | tr '\n' ' ') "
  for key in "${fact_order[@]}"; do [[ $key != *_PORT || $listening == *" ${fact[$key]} "* ]] || missing+=("$key"); done
  echo "${missing[*]}"
}

# KEY=value lines, the value raw up to the end of its line.
print_facts() {
  local key
  for key in "${fact_order[@]}"; do echo "$key=${fact[$key]}"; done
}

print_json() {
  local key value separator='{'
  for key in "${fact_order[@]}"; do
    value=${fact[$key]//\\/\\\\}
    value=\"${value//\"/\\\"}\"
    [[ $key != *_PORT ]] || value=${fact[$key]}
    printf '%s\n  "%s": %s' "$separator" "$key" "$value"
    separator=,
  done
  printf '\n}\n'
}

# Only a finished start leaves these two.
write_facts() {
  print_json >"$dir/run/servers.json"
  mv "$dir/run/servers.json" "$dir/servers.json"
  cp "$dir/run/facts" "$dir/run/servers.env"
  mv "$dir/run/servers.env" "$dir/servers.env"
}

read_facts() { # FILE
  local key value
  [[ -r $1 ]] || return 1
  while IFS='=' read -r key value; do note "$key" "$value"; done <"$1"
}
