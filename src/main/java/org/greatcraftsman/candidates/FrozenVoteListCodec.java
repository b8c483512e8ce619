package org.greatcraftsman.candidates;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** The canonical form of a frozen set: the rules' hash, then one line a file, by number. */
@Component
public class FrozenVoteListCodec {

  /** On each line; see {@link FrozenNomineeEntity#canonical()}. */
  private static final int FIELDS = 17;

  private final FrozenVoteListRepository sets;
  private final FrozenNomineeRepository files;
  private final RoundService rounds;

  FrozenVoteListCodec(
      FrozenVoteListRepository sets, FrozenNomineeRepository files, RoundService rounds) {
    this.sets = sets;
    this.files = files;
    this.rounds = rounds;
  }

  public String write(String round) {
    int version = sets.findById(round).orElseThrow().rulesVersion();
    String rules = CanonicalJson.sha256(rounds.canonicalRules(round, version));
    return write(round, rules, files.findByRoundNumberOrderById(round));
  }

  public static String write(String round, String rulesHash, List<FrozenNomineeEntity> files) {
    StringBuilder text = new StringBuilder("frozen|" + round + "|" + rulesHash + "\n");
    files.forEach(file -> text.append(file.canonical()).append('\n'));
    return text.toString();
  }

  /**
   * The files as they came to the cut; what was computed from them is left out.
   *
   * @throws IllegalArgumentException when this is no canonical form of a frozen set
   */
  public static List<VoteListNominee> read(String text) {
    return text.lines().skip(1).map(FrozenVoteListCodec::file).toList();
  }

  private static VoteListNominee file(String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("no line of a frozen set: " + line);
    }
    Post post =
        new Post(Boolean.parseBoolean(fields[4]), fields[5], fields[6])
            .with(Map.of(Attribute.UNIT, fields[15], Attribute.UNIT_KIND, fields[16]));
    Candidate candidate =
        new Candidate(
            fields[0], post, MarksCodec.read(fields[10]), Integer.parseInt(fields[7]), false);
    return new VoteListNominee(
        candidate, RulePack.PersonKind.valueOf(fields[3]), Long.parseLong(fields[8]));
  }
}
