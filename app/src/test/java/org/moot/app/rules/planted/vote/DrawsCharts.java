package org.moot.app.rules.planted.vote;

import org.knowm.xchart.PieChart;

/** A chart outside pictures. */
record DrawsCharts(PieChart chart) {}
