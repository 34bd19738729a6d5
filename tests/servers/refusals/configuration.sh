# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# The configuration of every instance: the server's template with a row's lines put in. Sourced; uses $here, $dir, fact, and refusals.sh.

lines() { [[ ${#configuration[@]} -eq 0 ]] || printf '%s\n' "${configuration[@]}"; }

# The row's lines that begin with a name, without it: in found.
find_section() { # NAME
  local line
  found=()
  for line in "${configuration[@]}"; do [[ $line != "$1 "* ]] || found+=("${line#"$1" }"); done
}

section() { # NAME
  local found
  find_section "$1"
  [[ ${#found[@]} -eq 0 ]] || printf '%s\n' "${found[@]}"
}

# compose TEMPLATE: a line “@name@ rest” gives way to the row's lines of that name; if there are none, to its rest.
compose() {
  local line found
  while IFS= read -r line; do
    if [[ $line == '#'* ]]; then
      continue
    elif [[ $line =~ ^@([a-z_]+)@\ ?(.*)$ ]]; then
      line=${BASH_REMATCH[2]}
      find_section "${BASH_REMATCH[1]}"
      [[ ${#found[@]} -gt 0 || -z $line ]] || found=("$line")
      [[ ${#found[@]} -eq 0 ]] || printf '%s\n' "${found[@]}"
    else
      printf '%s\n' "$line"
    fi
  done <"$here/refusals/$1"
}

fill() { # KEY VALUE...: standard input with @KEY@ replaced
  local program=''
  while [[ $# -gt 0 ]]; do
    program+="s|@$1@|$2|g;"
    shift 2
  done
  sed "$program"
}

# What one process does in other servers, Postfix does in three: receiving, cleaning up, resolving. Each heeds the row's lines.
render_postfix_instance() {
  local options command="- smtpd"
  [[ -z ${word[service]-} ]] || command="1 ${word[service]}"
  options=$(lines | sed 's/.*/  -o { & }/')
  printf '%s\n' "${fact[HOST]}:$port inet n - n - $command" \
    "  -o cleanup_service_name=cleanup-$key" "  -o rewrite_service_name=rewrite-$key" ${options:+"$options"} \
    "cleanup-$key unix n - n - 0 cleanup" ${options:+"$options"} "rewrite-$key unix - - n - - trivial-rewrite" ${options:+"$options"}
}

render_dovecot_instance() {
  local protocol=${word[protocol]:-submission} service=submission-login
  [[ $protocol != lmtp ]] || service=lmtp
  {
    compose dovecot.conf
    lines
  } | fill KEY "dovecot-$key" PORT "$port" PROTOCOL "$protocol" SERVICE "$service" \
    HOST "${fact[HOST]}" DOVECOT_HOST "${fact[DOVECOT_HOST]}" RELAY_PORT "${fact[RELAY_PORT]}" >"$dir/conf/refusals/dovecot-$key.conf"
}

render_composed() { # TEMPLATE FILE
  compose "$1" | fill KEY "$key" PORT "$port" HOST "${fact[HOST]}" >"$dir/conf/refusals/$2"
}
render_exim_instance() { render_composed exim.conf "exim-$key.conf"; }
render_opensmtpd_instance() { render_composed opensmtpd.conf "opensmtpd-$key.conf"; }
render_sendmail_instance() {
  local table file=$dir/conf/refusals/sendmail-$key
  render_composed sendmail.mc "sendmail-$key.mc"
  for table in access aliases relay-domains; do section "$table" >"$file.$table"; done
  printf '%s: root\n' alice bob >>"$file.aliases"
}

render_sasl() { # SOCKET MECHANISMS USERS
  compose dovecot.sasl.conf | fill SOCKET "$1" MECHANISMS "$2" USERS "/fixture/conf/refusals/$3" >"$dir/conf/refusals/$1.conf"
}

render_refusals() {
  local server conf=$dir/conf/refusals configuration=()
  mkdir -p "$conf" "$dir/conf/postfix"
  cp "$here"/refusals/dovecot.users "$here"/dovecot/unavailable.sh "$conf"
  chmod 755 "$conf/unavailable.sh"
  : >"$conf/nobody"
  render_sasl auth "plain login" dovecot.users
  render_sasl auth-of-nobody "plain login" nobody
  render_sasl auth_mechanisms-of-plain-alone plain dovecot.users
  compose postfix.main.cf >"$dir/conf/postfix/main.cf"
  for server in $(present_servers); do
    each_instance "$server" "render_${server}_instance" >"$dir/run/$server.rendered"
  done
  { cat "$dir/run/postfix.rendered"; compose postfix.master.cf; } >"$dir/conf/postfix/master.cf"
}
