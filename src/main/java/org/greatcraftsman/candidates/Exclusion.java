package org.greatcraftsman.candidates;

import java.time.Instant;

/**
 * A candidate who left after the freeze; the points stay as they are.
 *
 * @param reason as the office wrote it down; not for the public
 * @param actor user id of who recorded it
 */
public record Exclusion(
    String number, ExclusionCause cause, String reason, String actor, Instant at) {}
