import type { RoleSource } from "../../schema/roles.js";

export type Roles = Readonly<Record<string, RoleSource>>;
