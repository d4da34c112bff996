package org.infoshare.it;

import java.util.List;

/** The wires one after the other: each call goes over the next. */
final class RoundRobinWire implements Wire {

  private final List<Wire> wires;
  private int calls;

  RoundRobinWire(Wires wires) {
    this.wires = List.of(wires.rest(), wires.soap11(), wires.soap12());
  }

  @Override
  public Answer call(Call call) {
    return wires.get(calls++ % wires.size()).call(call);
  }
}
