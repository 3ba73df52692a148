import { TestEnvironment } from 'jest-environment-node';

/** Hands tests what is built, from outside jest's own module loader (outside.ts). */
export default class OutsideEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.importOutside = (name) => import(name);
  }
}
