#!/bin/sh
# alive.sh <address>: ends at once if the address answers, and restarts the server if it has not for
# three minutes by the clock, whether it refuses or hangs. A server that was started within five
# minutes is left alone. After an answer that is not 200, such as 503 for threads that wait for each
# other for ever, it does not go on by itself either.
uptime_of_unit() {
  since=$(systemctl show --property ActiveEnterTimestampMonotonic --value infoshare.service)
  read -r now _ < /proc/uptime
  echo $(( ${now%.*} - ${since:-0} / 1000000 ))
}
answers() { curl --silent --fail --output /dev/null --max-time 10 "$1"; }

[ "$(uptime_of_unit)" -ge 300 ] || exit 0
end=$(( $(date +%s) + 180 ))
until answers "$1"; do
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "No answer from $1 for three minutes; restarting the server" >&2
    # What its threads did, for whoever looks for the cause.
    pid=$(systemctl show --property ExecMainPID --value infoshare.service)
    for java in $(pgrep -P "$pid" java); do
      timeout 30 jcmd "$java" Thread.print >&2
    done
    exec systemctl restart infoshare.service
  fi
  sleep 10
done
