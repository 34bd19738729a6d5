# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# The tables of refusals (and of checks) as the servers' scripts read them. Sourced; uses $here, $what, fact.

readonly refusing_servers=(postfix dovecot exim sendmail opensmtpd) checked_servers=(postfix exim sendmail opensmtpd aiosmtpd)

# present_servers: those whose packages could be fetched
present_servers() {
  local server servers=("${refusing_servers[@]}")
  [[ $what != checks ]] || servers=("${checked_servers[@]}")
  for server in "${servers[@]}"; do [[ -n ${fact[ABSENT_${server^^}]-} ]] || echo "$server"; done
}

# A row's port with the setting that refuses, or the one with the setting put right. Told in `key_of_port`, since forks would add up.
name_port() { # SERVER ROW PHASE
  key_of_port=${1^^}_${2^^}
  key_of_port=${key_of_port//-/_}
  if [[ $3 == fixed ]]; then key_of_port+=_FIXED_PORT; else key_of_port+=_PORT; fi
}

refusal_port_keys() {
  local server line key_of_port
  for server in $(present_servers); do
    while read -r line; do
      [[ $line =~ ^[a-z0-9-]+$ ]] || continue
      name_port "$server" "$line" before && echo "$key_of_port"
      name_port "$server" "$line" fixed && echo "$key_of_port"
    done < <(grep -v '^ ' "$here/$what/$server.$what")
  done
}

# each_instance SERVER FUNCTION: calls it for either port of every row. It finds there port; key (row and phase, a name for files); the lines of its
# configuration; and what else the row says in word[…].
each_instance() {
  local server=$1 call=$2 row='' name rest line before=() fixed=()
  local -A word=()
  while IFS= read -r line; do
    if [[ $line =~ ^[a-z0-9-]+$ ]]; then
      both_instances
      row=$line before=() fixed=() word=()
    elif [[ $line == '  '* ]]; then
      read -r name rest <<<"$line"
      case $name in
        both) before+=("$rest") fixed+=("$rest") ;;
        before) before+=("$rest") ;;
        fixed) fixed+=("$rest") ;;
        *) word[$name]=$rest ;;
      esac
    fi
  done <"$here/$what/$server.$what"
  both_instances
}

both_instances() {
  [[ -n $row ]] || return 0
  one_instance before "${before[@]}"
  one_instance fixed "${fixed[@]}"
}

one_instance() { # PHASE LINE...
  local key_of_port key=$row-$1 port configuration=("${@:2}")
  name_port "$server" "$row" "$1"
  port=${fact[$key_of_port]}
  "$call" </dev/null
}
