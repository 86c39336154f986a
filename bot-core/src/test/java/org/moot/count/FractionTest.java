package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void fractionsAreInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(6, 4)).hasToString("3/2").isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(1, -2)).hasToString("-1/2");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(8, 4)).hasToString("2");
    }

    @Test
    void theyAddMultiplyDivideAndCompareExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(2, 3).times(Fraction.of(9, 4))).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(2, 3).times(6)).isEqualTo(Fraction.of(4));
        assertThat(Fraction.of(2, 3).over(Fraction.of(-4, 3))).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(334, 1000)).isGreaterThan(Fraction.of(333, 1000));
    }

    @Test
    void peopleReadTwoDecimals() {
        assertThat(Fraction.of(28, 3).rounded()).isEqualTo(9.33);
        assertThat(Fraction.of(2, 3).rounded()).isEqualTo(0.67);
        assertThat(Fraction.of(1, 200).rounded()).isEqualTo(0.01);
        assertThat(Fraction.of(7).rounded()).isEqualTo(7);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.over(Fraction.ZERO));
    }
}
