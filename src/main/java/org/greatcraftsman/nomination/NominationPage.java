package org.greatcraftsman.nomination;

import java.util.List;

/**
 * One page of a staff list.
 *
 * @param page which page, from 0
 * @param pages how many pages there are
 * @param total how many nominations there are on all pages
 */
public record NominationPage(List<NominationListEntry> lines, int page, int pages, long total) {}
