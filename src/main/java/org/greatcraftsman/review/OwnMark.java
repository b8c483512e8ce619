package org.greatcraftsman.review;

import java.time.Instant;
import org.greatcraftsman.NominationNumber;

/**
 * A mark as its own expert sees it.
 *
 * @param file number of the nomination
 * @param reason reason for the points; empty if there is none
 * @param at when the mark was submitted or last changed
 * @param isVoid whether the mark is void; the expert does not see why, because the reason may name
 *     the informant
 */
public record OwnMark(
    NominationNumber file, FileMark mark, String reason, Instant at, boolean isVoid) {}
