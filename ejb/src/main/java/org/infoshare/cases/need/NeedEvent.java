package org.infoshare.cases.need;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Text;

/** The events of a need: the act in evidence and the text of the notice. */
enum NeedEvent {
  DRAFTED("need-drafted", null, null),
  AMENDED("need-amended", null, null),
  SUBMITTED("need-submitted", null, null),
  RETURNED("need-returned", null, null),
  FILED(
      "need-filed",
      "目录外需求“{0}”尚无明确的责任部门,请指定。",
      "It is open which department is responsible for the need \"{0}\"; name it."),
  ROUTED(
      "need-routed",
      "目录外需求“{0}”已按责任部门表转交,请在期限内协商答复。",
      "The need \"{0}\" was routed by the table of responsible sources; negotiate within the limit."),
  DESIGNATED(
      "need-named",
      "目录外需求“{0}”的责任部门已指定,请在期限内协商答复。",
      "The department responsible for the need \"{0}\" was named; negotiate within the limit."),
  COMPETENCE_REFUSED(
      "need-declined",
      "部门说明目录外需求“{0}”不由其负责,请另行指定。",
      "The named department is not responsible for the need \"{0}\"; name another one."),
  PROPOSED(
      "need-proposed",
      "目录外需求“{0}”有新的方案,请答复。",
      "New terms were proposed for the need \"{0}\"; answer them."),
  AGREED(
      "need-agreed",
      "目录外需求“{0}”已协商一致,目录条目草稿已建立。",
      "The need \"{0}\" was agreed on; an entry of the catalogue is drafted."),
  REFUSED("need-refused", "目录外需求“{0}”不予共享。", "The need \"{0}\" was declined."),
  REFERRED_TO_ENTRY(
      "need-pointed",
      "目录外需求“{0}”所需信息目录中已有,请按目录申请。",
      "The catalogue has what the need \"{0}\" asks for; request it there."),
  UNANSWERED("need-unanswered", "目录外需求“{0}”未按期答复。", "The need \"{0}\" was not answered in time."),
  UNNAMED(
      "need-unnamed",
      "目录外需求“{0}”逾期未指定责任部门。",
      "No responsible department was named in time for the need \"{0}\"."),
  DESIGNATION_REASSIGNED(
      "need-naming-passed-on",
      "目录外需求“{0}”现由贵单位指定责任部门,期限重新计算。",
      "It is now yours to name the department responsible for the need \"{0}\"; the limit begins anew."),
  UNPUBLISHED(
      "need-unpublished",
      "目录外需求“{0}”应发布的目录条目逾期未发布。",
      "The entry owed for the need \"{0}\" was not published in time."),
  SHARED(
      "need-shared",
      "目录外需求“{0}”的目录条目已发布,共享权限已生成。",
      "The entry for the need \"{0}\" was published; the access right is there."),
  SHARED_IN_PART(
      "need-shared",
      "目录外需求“{0}”的目录条目已发布,共享权限已生成;约定共享而未共享的信息项:{3}。",
      "The entry agreed on for the need \"{0}\" was published; the access right is there. It does not share what was agreed on as {3}."),
  ORDERED(
      "need-ordered",
      "目录外需求“{0}”经争议处理决定予以共享(全部或者部分信息项),由责任部门编制目录条目。",
      "It was decided to share what the need \"{0}\" asks for, or part of it; the named department drafts the entry."),
  CARRIED_OUT(
      "need-carried-out",
      "目录外需求“{0}”:应予共享信息的目录条目草稿已建立。",
      "The entry that shares what was decided for the need \"{0}\" is drafted."),
  NOT_CARRIED_OUT(
      "need-not-carried-out",
      "目录外需求“{0}”裁决共享的信息逾期未提供。",
      "What a ruling ordered for the need \"{0}\" was not provided in time."),
  PROVIDED("need-provided", "目录外需求“{0}”的信息已提供。", "What the need \"{0}\" asks for is provided."),
  WITHDRAWN("need-withdrawn", "目录外需求“{0}”已撤回。", "The need \"{0}\" was withdrawn."),
  PARTIES_MERGED(
      "need-withdrawn",
      "{1} 与 {2} 已成为同一部门,目录外需求“{0}”随之终止。",
      "{1} and {2} have become one department; the need \"{0}\" ends.");

  /** A notice has at most 1000 characters and the name of an item at most 50. */
  private static final int MAX_ITEMS_NAMED = 10;

  private static final Pattern PLACE = Pattern.compile("\\{([0-3])}");

  private final String act;
  private final String chinese;
  private final String english;

  NeedEvent(String act, String chinese, String english) {
    this.act = act;
    this.chinese = chinese;
    this.english = english;
  }

  String act() {
    return act;
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param items the names of the items concerned; empty for all of them
   */
  Optional<Text> text(Need need, List<String> items) {
    var first = items.subList(0, Math.min(MAX_ITEMS_NAMED, items.size()));
    int more = items.size() - first.size();
    return Optional.ofNullable(chinese)
        .map(
            words ->
                new Text(
                    filled(
                        words,
                        need,
                        String.join("、", first) + (more == 0 ? "" : "等" + items.size() + "项")),
                    filled(
                        english,
                        need,
                        String.join(", ", first) + (more == 0 ? "" : " and " + more + " more"))));
  }

  /**
   * Fills all places in one pass, because the names are free texts of departments and may contain
   * places.
   */
  private static String filled(String pattern, Need need, String items) {
    var values =
        List.of(
            need.content().name(),
            need.requester(),
            Objects.requireNonNullElse(need.provider(), ""),
            items);
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
  }
}
