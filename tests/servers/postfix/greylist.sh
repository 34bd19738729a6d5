#!/bin/sh
# greylist.sh DIR: Postfix's policy protocol on standard input and output. Defers a sender's first message to a recipient.
# One file in DIR a pair, since several of these may run at once.
sender='' recipient=''
while IFS='=' read -r name value; do
  case $name in
    sender) sender=$value ;;
    recipient) recipient=$value ;;
    '')
      pair=$1/$(printf '%s %s' "$sender" "$recipient" | sha256sum | cut -c1-16)
      if [ -e "$pair" ]; then answer=DUNNO; else answer='DEFER 4.7.1 Greylisted, please come back'; fi
      : >"$pair"
      printf 'action=%s\n\n' "$answer"
      ;;
  esac
done
