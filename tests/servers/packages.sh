# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# Fetching and unpacking the servers' Debian packages without installing them. Sourced; uses $cache, cannot_run, fail.

# Fetched in groups, since Debian lets no two mail servers be installed together. Without the first there is no fixture; another may be absent.
readonly package_groups=("postfix dovecot-lmtpd dovecot-submissiond" exim4-daemon-light "sendmail-bin sendmail-cf m4 libsasl2-modules" opensmtpd python3-aiosmtpd)
readonly group_names=("postfix dovecot" exim sendmail opensmtpd aiosmtpd)
wanted_packages=()

# apt without a trace on the machine: no lock taken, no log or cache written but ours. The lists are the machine's, or ours when those are of no use.
apt() {
  apt-get -q -o Debug::NoLocking=1 -o APT::Sandbox::User=root -o APT::Install-Recommends=0 -o APT::Get::List-Cleanup=0 \
    -o Dir::Log="$cache/apt" -o Dir::Cache="$cache/apt" -o Dir::Cache::archives="$cache/archives" -o Acquire::Retries=2 -o Acquire::http::Timeout=20 \
    "${lists[@]}" "$@"
}

# Depends on what is installed already, since only what this machine lacks is fetched.
plan_file() {
  local state
  state=$({ echo "${wanted_packages[*]}"; cat /etc/os-release /var/lib/dpkg/status; } | sha256sum)
  echo "$cache/plan-${state:0:16}"
}

planned() { # PLAN: whether every package it names is there
  local name count=0
  [[ -s $1 ]] || return 1
  while read -r name; do [[ -s $cache/archives/$name ]] || return 1; ((++count)); done <"$1"
}

# The simulation's "Inst NAME [OLD] (VERSION SUITE [ARCH])" as the file names that apt gives its downloads.
name_archives() { sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*\[([^]]+)\]\).*$/\1_\3_\4.deb/p' | sed 's/:/%3a/g'; }

try_fetch() { # PLAN
  apt --simulate install "${wanted_packages[@]}" >"$cache/simulation" && apt --yes --download-only install "${wanted_packages[@]}" || return 1
  name_archives <"$cache/simulation" >"$1.new"
  planned "$1.new" || { echo "E: apt did not leave what it promised"; return 1; }
  mv "$1.new" "$1"
}

# Adds the archives of $wanted_packages to the list of those to unpack. If they cannot be had: the reason, and false.
fetch_group() {
  local plan lists=() reason
  plan=$(plan_file)
  planned "$plan" || {
    try_fetch "$plan" >"$cache/apt.log" 2>&1 || {
      lists=(-o Dir::State::lists="$cache/lists")
      { apt update && try_fetch "$plan"; } >"$cache/apt.log" 2>&1
    } || {
      reason=$(grep -m1 '^[EW]:' "$cache/apt.log" || true)
      echo "${reason:-see $cache/apt.log}"
      return 1
    }
  }
  sed "s|^|$cache/archives/|" "$plan" >>"$dir/run/packages"
}

fetch_packages() {
  local i name reason
  mkdir -p "$cache"/{apt,archives/partial,lists/partial}
  for i in "${!package_groups[@]}"; do
    [[ $i -eq 0 || $what != servers ]] || break
    [[ ${group_names[i]} != aiosmtpd || $what == checks ]] || break
    read -ra wanted_packages <<<"${package_groups[i]}"
    reason=$(fetch_group) && continue
    [[ $i -ne 0 ]] || cannot_run "their packages cannot be fetched ($reason)"
    echo "CANNOT RUN: the $what of ${group_names[i]}: the packages cannot be fetched ($reason)" >&2
    for name in ${group_names[i]}; do note "ABSENT_${name^^}" "its packages cannot be fetched ($reason)"; done
  done
}

# unpack PACKAGE ROOT: the files alone. A package may bring /lib where the machine has a link of that name, which must stay one.
unpack() {
  dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$2" --keep-directory-symlink \
    --exclude './usr/share/doc' --exclude './usr/share/man' --exclude './usr/share/lintian' --exclude './etc/init.d'
}

prepare_links() { # ROOT
  local name
  for name in bin sbin lib lib32 lib64 libx32; do
    if [[ -L /$name ]]; then mkdir -p "$1/usr/$name"; cp --no-dereference "/$name" "$1/$name"; fi
  done
}
