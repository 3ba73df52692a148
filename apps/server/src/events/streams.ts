import { Injectable } from '@nestjs/common';

/** Streams of events that one server holds. */
export const MOST = 5_000;
/** Of them the public's: room is kept for those who are signed in. */
export const MOST_OF_THE_PUBLIC = 2_500;
/** Of these one address's: as many as read at once behind a city's. */
export const MOST_OF_AN_ADDRESS = 500;

/** How many follow the events at this server, and who may come. */
@Injectable()
export class Streams {
  private all = 0;
  private ofThePublic = 0;
  private readonly ofAddress = new Map<string, number>();

  /** @param address of one of the public; undefined for whoever is signed in. @returns how to leave; undefined where there is no room. */
  enter(address?: string): (() => void) | undefined {
    if (!this.hasRoom(address)) return undefined;
    this.count(address, 1);
    return () => this.count(address, -1);
  }

  private hasRoom(address: string | undefined): boolean {
    if (this.all >= MOST) return false;
    return address === undefined || (this.ofThePublic < MOST_OF_THE_PUBLIC && this.at(address) < MOST_OF_AN_ADDRESS);
  }

  private count(address: string | undefined, one: 1 | -1): void {
    this.all += one;
    if (address === undefined) return;
    this.ofThePublic += one;
    const there = this.at(address) + one;
    if (there > 0) this.ofAddress.set(address, there);
    else this.ofAddress.delete(address);
  }

  private at(address: string): number {
    return this.ofAddress.get(address) ?? 0;
  }
}
