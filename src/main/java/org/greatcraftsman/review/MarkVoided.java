package org.greatcraftsman.review;

import java.util.Optional;

/**
 * A mark of a file became void, and the file is under review (again).
 *
 * @param file number of the nomination
 * @param expert user id of whose mark it was
 * @param substitute user id of who is asked to mark the file instead; empty when nobody can be
 */
public record MarkVoided(String round, String file, String expert, Optional<String> substitute) {}
