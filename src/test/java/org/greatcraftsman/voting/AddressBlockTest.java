package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, c00002",
    "192.0.2.255, c00002",
    "0.0.0.0, 000000",
    "255.255.255.255, ffffff",
    "2001:db8:1:2ff::1, 20010db8000102",
    "2001:db8:1:200::9, 20010db8000102",
    "::1, 00000000000000"
  })
  void addressesOfOneNetworkHaveOnePrefix(String address, String prefix) {
    assertThat(AddressBlock.of(address)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "unknown", "localhost", "999.1.1.1", "1.2.3", "1.2.3.4.", "256.0.0.1", "1:x"})
  void aTextThatIsNoAddressIsNeverLookedUp(String text) {
    assertThat(AddressBlock.of(text)).isEqualTo("unknown");
  }
}
