package org.greatcraftsman.review;

import java.time.Instant;

/**
 * That a mark is void, without the mark itself.
 *
 * @param file number of the nomination
 * @param expert user id of whose mark it was
 * @param reason what binds the expert to the nominee
 * @param by who put it on record
 */
public record VoidedMark(String file, String expert, String reason, String by, Instant at) {}
