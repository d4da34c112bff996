package org.infoshare.web.soap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.foundation.demonstration.DemonstrationClockView;
import org.infoshare.time.calendar.CalendarNoticeView;
import org.infoshare.time.calendar.EnteredNotice;
import org.infoshare.time.calendar.NewCalendarNotice;
import org.infoshare.ws.calendar.EnteredCalendarNotice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarXmlTest {

  @Test
  void notices_say_the_same_on_both_wires() {
    var notice = sample(CalendarNoticeView.class);
    var entered = sample(EnteredNotice.class);
    var asked = sample(NewCalendarNotice.class);

    assertSame(notice, CalendarXml.notice(notice));
    assertSame(entered, CalendarXml.entered(entered));
    assertThat(CalendarXml.command(xml(asked, EnteredCalendarNotice.class, Map.of())))
        .isEqualTo(asked);
  }

  @Test
  void the_clock_says_the_same_on_both_wires() {
    var clock = sample(DemonstrationClockView.class);

    assertSame(clock, CalendarXml.clock(clock));
  }
}
