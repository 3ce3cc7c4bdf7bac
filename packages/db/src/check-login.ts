import postgres from "postgres";

/** Why a login is not fit for production: it could step over the fence. Null when it is. */
export async function unfitLogin(url: string): Promise<string | null> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [login] = await sql<{ name: string; superuser: boolean; bypass: boolean; owner: boolean }[]>`
      select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
        pg_has_role(r.oid, 'katek_owner', 'usage') as owner
      from pg_roles r where r.rolname = session_user`;
    if (login?.superuser) return `The login ${login.name} is a superuser, which row-level security does not bind.`;
    if (login?.bypass) return `The login ${login.name} has BYPASSRLS, so row-level security does not bind it.`;
    if (login?.owner) return `The login ${login.name} owns the tables, so it could take the fence down.`;
    return null;
  } finally {
    await sql.end();
  }
}
