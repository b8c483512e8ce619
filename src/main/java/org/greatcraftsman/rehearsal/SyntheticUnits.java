package org.greatcraftsman.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sixty synthetic units of the rehearsal, of every kind, parents before children. */
@Component
@Profile("rehearsal")
class SyntheticUnits {

  private final List<Unit> units;

  SyntheticUnits() {
    try {
      units =
          new ClassPathResource("rehearsal/units.csv")
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .map(
                  cell ->
                      new Unit(
                          new UnitCode(cell[0]),
                          cell[1],
                          UnitKind.valueOf(cell[2]),
                          UnitCode.ofNullable(cell[3])))
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Unit> units() {
    return units;
  }
}
