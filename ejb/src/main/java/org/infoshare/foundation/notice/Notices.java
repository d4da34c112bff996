package org.infoshare.foundation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.platform.TimeOrderedId;

/** Tells departments something, in the transaction of what is told. */
@ApplicationScoped
public class Notices {

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected Notices() {
    this(null, null);
  }

  @Inject
  public Notices(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Tells a department something, unless it was told under that key before.
   *
   * @param department the code of the department
   * @param kind what it tells, such as {@code certificate-ends}, at most 40 characters
   * @param about the code or id of what it is about, at most 128 characters
   * @param key what makes it the same notice, at most 200 characters
   * @param text the sentence, at most 1000 characters in each language
   * @return whether it was new
   */
  public boolean send(String department, String kind, String about, String key, Text text) {
    return send(List.of(new NewNotice(department, kind, about, key, text))) == 1;
  }

  /**
   * Tells all of it in one statement; what was told under its key before is passed over.
   *
   * @return how many were new
   */
  public int send(Collection<NewNotice> notices) {
    if (notices.isEmpty()) {
      return 0;
    }
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into notice
                      (id, department, kind, about, notice_key, chinese, english, told_at)
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
                .bind("chinese", texts(notices, notice -> notice.text().chinese()))
                .bind("english", texts(notices, notice -> notice.text().english()))
                .bind("now", clock.instant())
                .execute());
  }

  private static String[] texts(Collection<NewNotice> notices, Function<NewNotice, String> text) {
    return notices.stream().map(text).toArray(String[]::new);
  }
}
