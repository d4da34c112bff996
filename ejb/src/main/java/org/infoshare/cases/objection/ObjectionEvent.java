package org.infoshare.cases.objection;

import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.organisation.department.Merger;

/**
 * The events of an objection: the act in evidence and the text of the notice. {@link #UNROUTED},
 * {@link #TO_OWN_ENTRY} and {@link #RECORD_CORRECTED} are only notices, about the act of another
 * event.
 */
enum ObjectionEvent {
  RAISED("objection-raised", null, null),
  UNROUTED(
      "objection-unrouted",
      "对条目 {0} 的异议没有明确的责任部门,请指定。",
      "No department is known as responsible for the objection to entry {0}; please designate one."),
  ROUTED("objection-routed", "{1}对条目 {0} 提出异议,请核查。", "{1} objects to entry {0}; please verify it."),
  TO_OWN_ENTRY(
      "objection-to-own-entry",
      "贵单位提供的条目 {0} 被提出异议,由{2}核查。",
      "There is an objection to entry {0}, which your department provides; {2} verifies it."),
  CORRECTED(
      "objection-corrected",
      "对条目 {0} 的异议成立,有关内容已更正。",
      "The objection to entry {0} was justified, and the data was corrected."),
  REJECTED(
      "objection-rejected",
      "对条目 {0} 的异议经核查不成立,请更新贵单位留存的内容。",
      "The objection to entry {0} was rejected after verification; please update your own copy."),
  RECORD_CORRECTED(
      "record-corrected",
      "贵单位取得过的条目 {0} 的一条记录已更正,请处理留存的内容并确认。",
      "A record of entry {0} that your department received was corrected; please update your copies and acknowledge it."),
  WITHDRAWN(
      "objection-withdrawn", "{1}撤回了对条目 {0} 的异议。", "{1} withdrew its objection to entry {0}."),
  PARTIES_MERGED(
      "objection-withdrawn",
      "{3}已并入{4},双方成为同一部门,对条目 {0} 的异议随之终止。",
      "{3} was merged into {4}: both parties are one department now, and the objection to entry {0} ends."),
  OVERDUE(
      "objection-overdue",
      "{2}未在期限内核查对条目 {0} 的异议。",
      "{2} did not verify the objection to entry {0} in time.");

  private final JournalEvent event;

  ObjectionEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
  }

  String act() {
    return event.act();
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param merger the merger that made one department of the parties; null for none
   */
  Optional<NoticeText> text(Objection objection, Merger merger) {
    return event.text(
        objection.target().entry(),
        NoticeText.department(objection.filing().objector()),
        NoticeText.department(objection.responsible()),
        merger == null ? null : NoticeText.department(merger.from()),
        merger == null ? null : NoticeText.department(merger.into()));
  }
}
