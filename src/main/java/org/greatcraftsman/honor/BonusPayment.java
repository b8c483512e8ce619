package org.greatcraftsman.honor;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The batch in which the bonuses were paid.
 *
 * @param voucher number of the payment voucher
 * @param people how many people were paid
 * @param total in yuan
 */
public record BonusPayment(LocalDate paidOn, String voucher, int people, BigDecimal total) {}
