package org.greatcraftsman.ranking;

import java.util.Collection;

/** Writes a selection in the canonical form of the ranking, without rules and marks. */
final class CanonicalText {

  private CanonicalText() {}

  static String of(Collection<Contender> offered, Quotas quotas, int size, Selection selection) {
    StringBuilder text = new StringBuilder();
    quotas
        .constraints(size)
        .forEach((name, bounds) -> text.append("constraint " + name + " " + bounds + "\n"));
    for (Contender contender : offered) {
      Standing standing = contender.standing();
      Standing.Merits merits = standing.merits();
      Post post = contender.post();
      String number = standing.number();
      text.append("votes " + number + " " + standing.votes() + " 0\n")
          .append("candidate " + number + (post.frontline() ? " frontline " : " other "))
          .append(post.industry() + " " + post.jobType() + " " + standing.lot() + " offered\n");
      post.attributes()
          .forEach(
              (attribute, code) ->
                  text.append("attribute " + number + " " + attribute + " " + code + "\n"));
      text.append("expert " + number + " " + merits.expert() + " " + merits.expert() + " 0,")
          .append(merits.group2() + ",0," + merits.group4() + " 0 0\n")
          .append("composite " + number + " " + standing.points() + "\n");
    }
    return text.append(CanonicalForm.of(selection)).toString();
  }
}
