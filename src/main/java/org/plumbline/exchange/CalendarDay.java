package org.plumbline.exchange;

import java.time.LocalDate;

/**
 * A whole day in a calendar file.
 *
 * @param id names the entry for ever: a calendar that knows it changes it in place of adding one
 * @param summary the line one sees in the calendar
 * @param description what else there is to say
 */
public record CalendarDay(String id, LocalDate day, String summary, String description) {}
