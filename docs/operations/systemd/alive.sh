#!/bin/sh
# alive.sh <address>: ends at once if the address answers, and restarts the server if it has not for
# three minutes. A start takes a minute or two. After an answer that is not 200, such as 503 for
# threads that wait for each other for ever, it does not go on by itself either.
for attempt in 1 2 3 4 5 6; do
  [ "$attempt" = 1 ] || sleep 20
  if curl --silent --fail --output /dev/null --max-time 10 "$1"; then
    exit 0
  fi
done
echo "No answer from $1 for three minutes; restarting the server" >&2
# What its threads did, for whoever looks for the cause.
pid=$(systemctl show --property ExecMainPID --value infoshare.service)
for java in $(pgrep -P "$pid" java); do
  timeout 30 jcmd "$java" Thread.print >&2
done
systemctl restart infoshare.service
