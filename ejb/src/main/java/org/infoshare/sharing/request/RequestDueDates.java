package org.infoshare.sharing.request;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.DueView;

/** The due dates of a request for its answer, provision and disposal, as far as it has them. */
record RequestDueDates(Map<RequestLimit, DueDate> dates) {

  private static final Set<RequestLimit> SHOWN =
      Set.of(RequestLimit.ANSWER, RequestLimit.PROVIDE, RequestLimit.DISPOSE);

  /** The kinds of deadlines that are shown with a request. */
  static final Set<String> KINDS =
      SHOWN.stream().map(RequestLimit::kind).collect(toUnmodifiableSet());

  static RequestDueDates of(Collection<DueView> deadlines) {
    var dates = new EnumMap<RequestLimit, DueDate>(RequestLimit.class);
    for (DueView deadline : deadlines) {
      SHOWN.stream()
          .filter(kind -> kind.kind().equals(deadline.kind()))
          .forEach(kind -> dates.put(kind, deadline.due()));
    }
    return new RequestDueDates(dates);
  }

  /** The same kinds, each with the due date that the function returns. */
  RequestDueDates map(Function<RequestLimit, DueDate> dueDateOf) {
    var dates = new EnumMap<RequestLimit, DueDate>(RequestLimit.class);
    this.dates.keySet().forEach(kind -> dates.put(kind, dueDateOf.apply(kind)));
    return new RequestDueDates(dates);
  }

  /** The due date of that kind; null if there is none. */
  DueDate of(RequestLimit kind) {
    return dates.get(kind);
  }
}
