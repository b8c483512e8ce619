package org.greatcraftsman.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the files of an expert in the order that was drawn for this expert. */
@Service
public class ExpertFiles {

  private static final Set<Assignment.State> VISIBLE =
      EnumSet.of(Assignment.State.OPEN, Assignment.State.MARKED);

  private final ReviewRepositories repositories;

  ExpertFiles(ReviewRepositories repositories) {
    this.repositories = repositories;
  }

  /** Returns the files that the expert has marked or has to mark. */
  @Transactional(readOnly = true)
  public List<ExpertFile> of(RoundId round, ExpertId expert) {
    return repositories
        .assignments()
        .findByRoundAndExpertOrderByPlaceAscFileAsc(round, expert)
        .stream()
        .filter(assignment -> VISIBLE.contains(assignment.state()))
        .map(
            assignment ->
                new ExpertFile(assignment.file(), assignment.state() == Assignment.State.MARKED))
        .toList();
  }
}
