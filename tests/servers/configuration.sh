# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# The servers' configuration for this run: the files of postfix/ and dovecot/ with @KEY@ replaced by facts. Sourced; uses $here, $dir, fact, fail.

render() { # FILE...
  local key file program=''
  for key in "${!fact[@]}"; do
    [[ $key != *_PORT && $key != *HOST ]] || program+="s/@$key@/${fact[$key]}/g;"
  done
  [[ -n ${fact[HOST_IPV6]} ]] || program+='/^\[::1\]:/d;s/^inet_protocols = all/inet_protocols = ipv4/;'
  for file; do
    sed "$program" "$here/$file" >"$dir/conf/$file"
    ! grep -n '@[A-Z0-9_]*@' "$dir/conf/$file" || fail "$file names a fact that does not exist"
  done
}

# Codes on demand, each in three places: codeNNN@lab.test as sender, recipient or (codeNNN.lab.test) EHLO name, dataNNN@ at DATA, dotNNN@ at the final dot.
render_codes() {
  local code rest
  while read -r code rest; do
    [[ $code =~ ^[45][0-9][0-9]$ ]] || continue
    printf 'code%s@lab.test %s %s\ncode%s.lab.test %s %s\n' "$code" "$code" "$rest" "$code" "$code" "$rest" >&3
    printf 'data%s@lab.test %s %s\n' "$code" "$code" "$rest" >&4
    printf 'dot%s@lab.test %s %s\n' "$code" "$code" "$rest" >&5
  done <"$here/postfix/codes" 3>"$dir/conf/postfix/codes" 4>"$dir/conf/postfix/codes_at_data" 5>"$dir/conf/postfix/codes_at_dot"
}

render_configuration() {
  mkdir -p "$dir/conf/postfix" "$dir/conf/dovecot/keys/default/HS256"
  render postfix/main.cf postfix/master.cf postfix/greylist.sh dovecot/dovecot.conf dovecot/oauth2.conf dovecot/users dovecot/unavailable.sh
  chmod 755 "$dir/conf/postfix/greylist.sh" "$dir/conf/dovecot/unavailable.sh"
  render_codes
  printf %s "$token_key" | openssl base64 -A >"$dir/conf/dovecot/keys/default/HS256/default"
}
