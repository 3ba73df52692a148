/** What the worker's module provides beside its classes. */
export const SETTINGS = Symbol('settings');
export const LOG = Symbol('log');
export const POOL = Symbol('pool');
export const CONNECTION = Symbol('connection');
export const CLIENT = Symbol('client');
export const ACTIVITIES = Symbol('activities');
export const MAILER = Symbol('mailer');
