/** What the worker's module provides beside its classes. */
export const SETTINGS = Symbol('settings');
export const LOG = Symbol('log');
/** For what must last: the door, the notices. */
export const POOL = Symbol('pool');
/** For what the record gives again if it is lost: wishes taken and fulfilled, what operators see. */
export const ERRANDS = Symbol('errands');
export const CONNECTION = Symbol('connection');
export const CLIENT = Symbol('client');
export const ACTIVITIES = Symbol('activities');
export const MAILER = Symbol('mailer');
