package org.greatcraftsman.publicity;

import java.time.LocalDate;

/**
 * Where a notice appeared.
 *
 * @param newspaperDay the day of the newspaper
 * @param newspaperPage its page, such as 第3版; at most 40 characters
 * @param website the notice's address on the federation's site; at most 300 characters
 */
public record Publication(LocalDate newspaperDay, String newspaperPage, String website) {}
