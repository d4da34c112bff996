package org.infoshare.foundation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TimeOrderedId;
import org.infoshare.foundation.platform.Text;

/** Sends notices to departments, in the transaction of the event that they report. */
@ApplicationScoped
public class Notices {

  private final Sql sql;
  private final Clock clock;
  private final DepartmentNames names;

  /** For the container's proxy. */
  protected Notices() {
    this(null, null);
  }

  @Inject
  public Notices(Sql sql, Clock clock, DepartmentNames names) {
    this.sql = sql;
    this.clock = clock;
    this.names = names;
  }

  /** For sentences that call no department by name. */
  public Notices(Sql sql, Clock clock) {
    this(sql, clock, codes -> Map.of());
  }

  /**
   * Sends a notice to a department, unless one was sent under that key before.
   *
   * @param department the code of the department
   * @param kind the kind of notice, such as {@code certificate-expiring}, at most 40 characters
   * @param subject the code or id of its subject, at most 128 characters
   * @param key the key that identifies repetitions of a notice, at most 200 characters
   * @param text the sentence, at most 1000 characters in each language
   * @return whether it was new
   */
  public boolean send(String department, String kind, String subject, String key, Text text) {
    return send(List.of(new NewNotice(department, kind, subject, key, text))) == 1;
  }

  /**
   * Sends one notice to each of several departments, except those that got one under that key.
   *
   * @param departments their codes; null and repeated ones are left out
   */
  public void send(
      Stream<String> departments, String kind, String subject, String key, NoticeText text) {
    send(
        departments
            .filter(Objects::nonNull)
            .distinct()
            .map(to -> new NewNotice(to, kind, subject, key, text))
            .toList());
  }

  /**
   * Sends all notices in one statement, except those whose key was used before.
   *
   * @return the number of new notices
   */
  public int send(Collection<NewNotice> notices) {
    if (notices.isEmpty()) {
      return 0;
    }
    var texts = filled(notices);
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into notice
                      (id, department, kind, about, notice_key, chinese, english, sent_at)
                    select n.id, n.department, n.kind, n.about, n.key, n.chinese,
                      n.english, :now
                    from unnest(:ids, :departments, :kinds, :abouts, :keys, :chinese, :english)
                      as n (id, department, kind, about, key, chinese, english)
                    on conflict (department, notice_key) do nothing
                    """)
                .bind("ids", TimeOrderedId.next(notices.size()))
                .bind("departments", texts(notices, NewNotice::department))
                .bind("kinds", texts(notices, NewNotice::kind))
                .bind("abouts", texts(notices, NewNotice::about))
                .bind("keys", texts(notices, NewNotice::key))
                .bind("chinese", texts(texts, Text::chinese))
                .bind("english", texts(texts, Text::english))
                .bind("now", clock.instant())
                .execute());
  }

  private List<Text> filled(Collection<NewNotice> notices) {
    var mentioned =
        notices.stream().flatMap(notice -> notice.text().departments()).collect(Collectors.toSet());
    var nameOf = mentioned.isEmpty() ? Map.<String, String>of() : names.namesOf(mentioned);
    return notices.stream().map(notice -> notice.text().filled(nameOf)).toList();
  }

  private static <T> String[] texts(Collection<T> rows, Function<T, String> text) {
    return rows.stream().map(text).toArray(String[]::new);
  }
}
