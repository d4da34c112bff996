package org.infoshare.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

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
  public boolean tell(String department, String kind, String about, String key, Text text) {
    return sql.ask(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into notice
                          (id, department, kind, about, notice_key, chinese, english, told_at)
                        values (:id, :department, :kind, :about, :key, :chinese, :english, :now)
                        on conflict (department, notice_key) do nothing
                        """)
                    .bind("id", UUID.randomUUID())
                    .bind("department", department)
                    .bind("kind", kind)
                    .bind("about", about)
                    .bind("key", key)
                    .bind("chinese", text.chinese())
                    .bind("english", text.english())
                    .bind("now", clock.instant())
                    .execute()
                == 1);
  }
}
