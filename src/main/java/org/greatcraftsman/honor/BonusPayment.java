package org.greatcraftsman.honor;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The payment of all bonuses of a round in one batch.
 *
 * @param voucher the number of the payment voucher
 * @param people the number of people paid
 * @param total the amount paid, in yuan
 */
public record BonusPayment(LocalDate paidOn, String voucher, int people, BigDecimal total) {}
