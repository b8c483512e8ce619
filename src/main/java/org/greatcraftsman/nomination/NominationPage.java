package org.greatcraftsman.nomination;

import java.util.List;

/**
 * A page of a staff list of nominations.
 *
 * @param page number of the page, from 0
 * @param pages number of pages
 * @param total number of nominations on all pages
 */
public record NominationPage(List<NominationListEntry> lines, int page, int pages, long total) {}
