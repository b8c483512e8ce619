package org.greatcraftsman.portal;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** The results of the published list, as the public sees them after the first notice. */
@Component
class PublishedResults {

  private final RoundService rounds;
  private final NoticeService notices;
  private final ProposedListService list;

  PublishedResults(RoundService rounds, NoticeService notices, ProposedListService list) {
    this.rounds = rounds;
    this.notices = notices;
    this.list = list;
  }

  /**
   * The result of one person on the published list.
   *
   * @param place the place on the list, from 1
   * @param formula the formula of the composite points, with all operands
   */
  record ResultEntry(
      int place,
      String number,
      String name,
      String employer,
      String industry,
      String jobType,
      long votes,
      String expertPoints,
      String votePoints,
      String composite,
      String formula) {}

  /**
   * The results of the list of the current notice, by place; empty before the first notice, and
   * while the newest approved list is not the one of that notice.
   */
  List<ResultEntry> entries() {
    Optional<Notice> notice = rounds.current().flatMap(round -> notices.current(round.number()));
    return notice
        .flatMap(
            published ->
                list.approved(published.round())
                    .filter(approved -> approved.version() == published.listVersion())
                    .map(approved -> entries(published, approved)))
        .orElse(List.of());
  }

  private static List<ResultEntry> entries(Notice notice, ListVersion approved) {
    return approved.entries().stream()
        .flatMap(
            entry ->
                notice.line(entry.number()).stream()
                    .map(
                        (NoticeLine line) ->
                            new ResultEntry(
                                entry.place(),
                                entry.number().value(),
                                line.name(),
                                line.employer(),
                                entry.occupation().industryName(),
                                entry.occupation().jobTypeName(),
                                entry.figures().votes(),
                                entry.figures().expert().shown(),
                                entry.figures().vote().shown(),
                                entry.figures().composite().shown(),
                                entry.figures().formula())))
        .toList();
  }
}
