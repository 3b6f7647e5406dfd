package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.ReadCalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days as other programs read them (RFC 5545). */
final class CalendarFileTest {

    private static final String AWKWARD =
            "Ask, \"why\"; then: \\ write\nit down – żółć 🧭 " + "é".repeat(90) + "\u0007";

    private final CalendarFile file = new CalendarFile(Instant.parse("2026-03-12T09:12:30.5Z"));

    private byte[] written(String summary) {
        return file.write(
                List.of(
                        new CalendarDay("a-1-due@x", LocalDate.of(2026, 12, 31), summary, "More"),
                        new CalendarDay("a-2-due@x", LocalDate.of(2026, 6, 1), "Two", "")));
    }

    @Test
    void awkwardTextsComeBackAsTheyWereWritten() {
        var read = new ReadCalendar(written(AWKWARD));

        assertThat(read.events().getFirst())
                .containsEntry("SUMMARY", AWKWARD.replace("\u0007", ""))
                .containsEntry("DESCRIPTION", "More");
    }

    @Test
    void linesEndAndFoldAsTheStandardAsks() {
        byte[] bytes = written(AWKWARD);
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
    }

    @Test
    void daysAreWholeAndNobodyIsBusy() {
        var event = new ReadCalendar(written("One")).events().getFirst();

        assertThat(event)
                .containsEntry("DTSTART;VALUE=DATE", "20261231")
                .containsEntry("DTEND;VALUE=DATE", "20270101")
                .containsEntry("DTSTAMP", "20260312T091230Z")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("UID", "a-1-due@x");
    }

    @Test
    void eachDayRemindsTheDayBefore() {
        assertThat(new ReadCalendar(written("One")).alarms())
                .hasSize(2)
                .allMatch(alarm -> "-P1D".equals(alarm.get("TRIGGER")))
                .allMatch(alarm -> "DISPLAY".equals(alarm.get("ACTION")));
    }

    @Test
    void aCalendarHoldsSomething() {
        assertThatThrownBy(() -> file.write(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
