# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# Servers for the checks of one's own server: with a hole, and with it closed. The tables are SERVER.checks, in the form of refusals/postfix.refusals;
# a row's instances are configured and started as those of the refusals are. Sourced; uses what refusals/ needs.

# It has no configuration: port and certificate are arguments, the lines of a row are options.
render_aiosmtpd_instance() { lines >"$dir/conf/refusals/aiosmtpd-$key.options"; }

render_checks() {
  local server conf=$dir/conf/refusals configuration=()
  mkdir -p "$conf" "$dir/conf/postfix"
  compose postfix.main.cf >"$dir/conf/postfix/main.cf"
  for server in $(present_servers); do
    each_instance "$server" "render_${server}_instance" >"$dir/run/$server.rendered"
  done
  { cat "$dir/run/postfix.rendered"; compose postfix.master.cf; } >"$dir/conf/postfix/master.cf"
}

# The package's own interpreter path would be the machine's; the overlay shows both.
launch_aiosmtpd_instance() {
  local options
  mapfile -t options <"$dir/conf/refusals/aiosmtpd-$key.options"
  cp "$here/checks/aiosmtpd_server.py" "merged/etc/refusals/aiosmtpd_server.py"
  launch aiosmtpd /usr/bin/python3 /etc/refusals/aiosmtpd_server.py "${fact[HOST]}" "$port" /etc/refusals/good.pem "${options[@]}"
}
start_aiosmtpd() { each_instance aiosmtpd launch_aiosmtpd_instance; }

launch_checks() {
  local server
  mkdir -p merged/run/refusals merged/etc/refusals
  openssl x509 -in "$dir/tls/good.pem" -out merged/etc/refusals/good.crt
  openssl pkey -in "$dir/tls/good.pem" -out merged/etc/refusals/good.key
  openssl x509 -in "$dir/tls/ec.pem" -out merged/etc/refusals/ec.crt
  openssl pkey -in "$dir/tls/ec.pem" -out merged/etc/refusals/ec.key
  install -m 600 "$dir/tls/good.pem" merged/etc/refusals/good.pem
  chmod 600 merged/etc/refusals/{good,ec}.key
  write_names
  sink RELAY_PORT
  for server in $(present_servers); do "start_$server"; done
}
