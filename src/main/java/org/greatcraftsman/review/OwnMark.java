package org.greatcraftsman.review;

import java.time.Instant;

/**
 * A mark as its expert may read it again, and nobody else.
 *
 * @param file number of the nomination
 * @param reason empty when none was asked for and none was written
 * @param at when it was given, or changed after a discussion
 * @param isVoid whether it counts nowhere; why is not for the expert, since it may name who told
 */
public record OwnMark(String file, FileMark mark, String reason, Instant at, boolean isVoid) {}
