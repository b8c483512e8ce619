package org.greatcraftsman.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an expert has to mark, in the order that was drawn for this expert alone. */
@Service
public class ExpertFiles {

  private static final Set<Assignment.State> OWN =
      EnumSet.of(Assignment.State.OPEN, Assignment.State.MARKED);

  private final ReviewRepositories book;

  ExpertFiles(ReviewRepositories book) {
    this.book = book;
  }

  /** The files that the expert marked or is to mark. */
  @Transactional(readOnly = true)
  public List<ExpertFile> of(String round, String expert) {
    return book.assignments().findByRoundAndExpertOrderByPlaceAscFileAsc(round, expert).stream()
        .filter(assignment -> OWN.contains(assignment.state()))
        .map(
            assignment ->
                new ExpertFile(assignment.file(), assignment.state() == Assignment.State.MARKED))
        .toList();
  }
}
