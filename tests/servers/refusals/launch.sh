# shellcheck shell=bash disable=SC2154 # what it uses is its caller's
# How the keeper starts the instances of the refusals. Sourced; uses $dir, launch, and refusals.sh.

readonly exim=58706 smmta=58707 smmsp=58708 opensmtpd=58709 opensmtpq=58710

in_root() { chroot merged "$@"; }

# Nothing asks the name service: no server listens on that address.
write_names() {
  rm -f merged/etc/{resolv.conf,hosts,host.conf}
  echo 'nameserver 127.255.255.254' >merged/etc/resolv.conf
  printf '%s\n' '127.0.0.1 stranger.example localhost' '192.0.2.9 client.example.org' '192.0.2.10 example.org' >merged/etc/hosts
}

add_user() { # NAME NUMBER HOME
  echo "$1:x:$2:$2::$3:" >>merged/etc/passwd
  echo "$1:x:$2:" >>merged/etc/group
}

dovecot_one() { launch dovecot-refusals /usr/sbin/dovecot -F -c "/fixture/conf/refusals/$1.conf"; }
launch_dovecot_instance() { dovecot_one "dovecot-$key"; }

launch_exim_instance() {
  install -d -m 750 -o $exim -g $exim "merged/var/spool/mailscope-exim/$key"
  launch exim /usr/sbin/exim4 -bdf -C "/fixture/conf/refusals/exim-$key.conf"
}
start_exim() {
  add_user Debian-exim $exim /
  install -d -m 755 -o $exim -g $exim merged/var/spool/mailscope-exim "$dir/log/exim"
  install -m 600 -o $exim "$dir/tls/good.pem" merged/etc/refusals/exim.pem
  each_instance exim launch_exim_instance
}

launch_sendmail_instance() {
  local from=/fixture/conf/refusals/sendmail-$key to=/etc/refusals/$key
  # Without its rule that 127.0.0.1 may relay, a client on loopback is a stranger to it.
  in_root m4 "$from.mc" | sed '/^R127\.0\.0\.1[[:blank:]]*\$@ RELAY/d' >"merged$to.cf"
  cp "$dir/conf/refusals/sendmail-$key.aliases" "merged$to.aliases"
  cp "$dir/conf/refusals/sendmail-$key.relay-domains" "merged$to.relay-domains"
  in_root /usr/libexec/sendmail/makemap -C "$to.cf" hash "$to.access" <"$dir/conf/refusals/sendmail-$key.access"
  in_root /usr/libexec/sendmail/sendmail -C "$to.cf" -bi >/dev/null
  launch sendmail /usr/libexec/sendmail/sendmail -C "$to.cf" -bD
}
start_sendmail() {
  add_user smmta $smmta /
  add_user smmsp $smmsp /
  install -d -m 750 -o root -g $smmta merged/var/spool/mailscope-sendmail
  echo lab.test >merged/etc/refusals/local-host-names
  printf 'hosts files\naliases files\npasswd files\n' >merged/etc/refusals/service.switch
  each_instance sendmail launch_sendmail_instance
}

# Every instance has its own control socket and queue, at the one place that OpenSMTPD knows.
launch_opensmtpd_instance() {
  cp "$dir/conf/refusals/opensmtpd-$key.conf" "merged/etc/refusals/opensmtpd-$key.conf"
  launch opensmtpd unshare --mount --propagation unchanged sh -c "mount -t tmpfs none /run && mount -t tmpfs -o mode=0711 none /var/spool/smtpd &&
    exec /usr/sbin/smtpd -d -f /etc/refusals/opensmtpd-$key.conf"
}
start_opensmtpd() {
  add_user opensmtpd $opensmtpd /var/lib/opensmtpd/empty
  add_user opensmtpq $opensmtpq /var/lib/opensmtpd/empty
  install -d -m 711 merged/var/lib/opensmtpd/empty merged/var/spool/smtpd
  each_instance opensmtpd launch_opensmtpd_instance
}

start_refusing_dovecot() {
  local socket
  chown "$vmail:$vmail" "$dir/mail"
  for socket in auth auth-of-nobody auth_mechanisms-of-plain-alone; do dovecot_one "$socket"; done
  each_instance dovecot launch_dovecot_instance
}

launch_refusals() {
  local server
  mkdir -p merged/run/refusals merged/etc/refusals
  openssl x509 -in "$dir/tls/good.pem" -out merged/etc/refusals/good.crt
  openssl pkey -in "$dir/tls/good.pem" -out merged/etc/refusals/good.key
  install -m 600 "$dir/tls/good.pem" merged/etc/refusals/good.pem
  chmod 600 merged/etc/refusals/good.key
  write_names
  sink RELAY_PORT
  for server in $(present_servers); do
    case $server in
      dovecot) start_refusing_dovecot ;;
      *) "start_$server" ;;
    esac
  done
}
