package org.greatcraftsman.determination;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** The canonical form of a frozen set: the rules' hash, then one line a file, by number. */
@Component
class FrozenText {

  /** On each line; see {@link FrozenFile#canonical()}. */
  private static final int FIELDS = 17;

  private final FrozenSets sets;
  private final FrozenFiles files;
  private final Rounds rounds;

  FrozenText(FrozenSets sets, FrozenFiles files, Rounds rounds) {
    this.sets = sets;
    this.files = files;
    this.rounds = rounds;
  }

  String of(String round) {
    int version = sets.findById(round).orElseThrow().rulesVersion();
    String rules = CanonicalJson.sha256(rounds.canonicalRules(round, version));
    return of(round, rules, files.findByRoundNumberOrderById(round));
  }

  static String of(String round, String rulesHash, List<FrozenFile> files) {
    StringBuilder text = new StringBuilder("frozen|" + round + "|" + rulesHash + "\n");
    files.forEach(file -> text.append(file.canonical()).append('\n'));
    return text.toString();
  }

  /**
   * The files as they came to the cut; what was computed from them is left out.
   *
   * @throws IllegalArgumentException when this is no canonical form of a frozen set
   */
  static List<VoteListFile> read(String text) {
    return text.lines().skip(1).map(FrozenText::file).toList();
  }

  private static VoteListFile file(String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("no line of a frozen set: " + line);
    }
    Post post =
        new Post(Boolean.parseBoolean(fields[4]), fields[5], fields[6])
            .with(Map.of(Attribute.UNIT, fields[15], Attribute.UNIT_KIND, fields[16]));
    Candidate candidate =
        new Candidate(
            fields[0], post, MarksText.read(fields[10]), Integer.parseInt(fields[7]), false);
    return new VoteListFile(
        candidate, RulePack.PersonKind.valueOf(fields[3]), Long.parseLong(fields[8]));
  }
}
