package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.deadline.LimitReaders;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.notice.NewNotice;
import org.infoshare.notice.Notices;
import org.infoshare.platform.Text;

/**
 * Hands over what a merged department held: each feature its own, then the limits and the evidence;
 * tells the successor how much it has got, and once every department that has a part in it.
 */
@ApplicationScoped
class Handovers {

  private static final Text LIMITS = new Text("期限", "limits");

  @Inject private Instance<MergerListener> listeners;
  @Inject private HandoverRows rows;
  @Inject private LimitReaders limits;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;

  /** Hands everything over; answers what. */
  List<HandedOver> of(Merger merger) {
    var all = new ArrayList<HandedOver>();
    listeners.forEach(listener -> all.addAll(listener.merged(merger)));
    // After the features, which ended the limits of what has only one side left.
    int running = limits.replace(merger.from(), merger.into());
    all.add(new HandedOver("limits", LIMITS, running, Set.of()));
    evidence.open(merger.from(), merger.into());
    rows.note(merger);
    tell(merger, all);
    return all;
  }

  private void tell(Merger merger, List<HandedOver> all) {
    String from = merger.from();
    String into = merger.into();
    String key = "merger:" + from;
    var told = new ArrayList<NewNotice>();
    all.stream()
        .flatMap(one -> one.concerned().stream())
        .distinct()
        .map(
            department ->
                new NewNotice(
                    department,
                    "department-merged",
                    from,
                    key,
                    new Text(
                        "部门 %s 已并入 %s,与贵单位有关的事项由 %s 承接。".formatted(from, into, into),
                        "Department %s was merged into %s, which has its part in what concerns you from now on."
                            .formatted(from, into))))
        .forEach(told::add);
    told.add(
        new NewNotice(
            into,
            "department-taken-over",
            from,
            key,
            new Text(
                "部门 %s 已并入本部门,承接:%s。".formatted(from, counted(all, Text::chinese)),
                "Department %s was merged into this one, which has got: %s."
                    .formatted(from, counted(all, Text::english)))));
    notices.tell(told);
  }

  private static String counted(List<HandedOver> all, Function<Text, String> language) {
    return all.stream()
        .map(one -> language.apply(one.named()) + " " + one.count())
        .collect(Collectors.joining(", "));
  }
}
