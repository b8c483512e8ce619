package org.greatcraftsman.portal;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** The points behind the published list: public from the first notice on. */
@Component
class ResultBook {

  private final Rounds rounds;
  private final Notices notices;
  private final ProposedList list;

  ResultBook(Rounds rounds, Notices notices, ProposedList list) {
    this.rounds = rounds;
    this.notices = notices;
    this.list = list;
  }

  /**
   * One person on the published list.
   *
   * @param place on the list, from 1
   * @param formula with every number in it
   */
  record Place(
      int place,
      String number,
      String name,
      String employer,
      String industry,
      String trade,
      long votes,
      String expertPoints,
      String votePoints,
      String composite,
      String formula) {}

  /** The list of the newest notice by place; empty before there is one. */
  List<Place> places() {
    Optional<Notice> notice = rounds.current().flatMap(round -> notices.current(round.number()));
    return notice
        .flatMap(
            published ->
                list.approved(published.round())
                    .filter(approved -> approved.version() == published.listVersion())
                    .map(approved -> places(published, approved)))
        .orElse(List.of());
  }

  private static List<Place> places(Notice notice, ListVersion approved) {
    return approved.entries().stream()
        .flatMap(
            entry ->
                notice.line(entry.number()).stream()
                    .map(
                        (NoticeLine line) ->
                            new Place(
                                entry.place(),
                                entry.number(),
                                line.name(),
                                line.employer(),
                                entry.trade().industryName(),
                                entry.trade().jobTypeName(),
                                entry.figures().votes(),
                                entry.figures().expert().shown(),
                                entry.figures().vote().shown(),
                                entry.figures().composite().shown(),
                                entry.figures().formula())))
        .toList();
  }
}
