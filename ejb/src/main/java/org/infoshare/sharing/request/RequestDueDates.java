package org.infoshare.sharing.request;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.DueView;

/** Until when a request is to be answered, provided and disposed of, as far as it is. */
record RequestDueDates(Map<RequestLimit, DueDate> dates) {

  private static final Set<RequestLimit> SHOWN =
      Set.of(RequestLimit.ANSWER, RequestLimit.PROVIDE, RequestLimit.DISPOSE);

  /** Of the limits that a request can have, those that are shown with it. */
  static final Set<String> KINDS =
      SHOWN.stream().map(RequestLimit::kind).collect(toUnmodifiableSet());

  static RequestDueDates of(Collection<DueView> limits) {
    var dates = new EnumMap<RequestLimit, DueDate>(RequestLimit.class);
    for (DueView limit : limits) {
      SHOWN.stream()
          .filter(which -> which.kind().equals(limit.kind()))
          .forEach(which -> dates.put(which, limit.due()));
    }
    return new RequestDueDates(dates);
  }

  /** The same limits, each with the date that is told of it. */
  RequestDueDates map(Function<RequestLimit, DueDate> told) {
    var dates = new EnumMap<RequestLimit, DueDate>(RequestLimit.class);
    this.dates.keySet().forEach(which -> dates.put(which, told.apply(which)));
    return new RequestDueDates(dates);
  }

  /** Null where it has none of that kind. */
  DueDate of(RequestLimit which) {
    return dates.get(which);
  }
}
