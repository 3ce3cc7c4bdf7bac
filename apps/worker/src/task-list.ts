import type { JobName, Runtime } from "@katek/core/kernel";
import type { TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { taskOf } from "./run-job";
import { deletionsSweep } from "./tasks/deletions-sweep";
import { domainsRecheck } from "./tasks/domains-recheck";
import { importsCheck } from "./tasks/imports-check";
import { importsFetchPhotos } from "./tasks/imports-fetch-photos";
import { importsRun } from "./tasks/imports-run";
import { importsSweep } from "./tasks/imports-sweep";
import { importsUndo } from "./tasks/imports-undo";
import { listingsEmbed } from "./tasks/listings-embed";
import { listingsEnrich } from "./tasks/listings-enrich";
import { notificationsNewLead } from "./tasks/notifications-new-lead";
import { notificationsTeamMail } from "./tasks/notifications-team-mail";
import { organizationsDeletionNotice } from "./tasks/organizations-deletion-notice";
import { picturesRemove } from "./tasks/pictures-remove";
import { requestsSweep } from "./tasks/requests-sweep";
import { webhooksDeliver } from "./tasks/webhooks-deliver";

/** Every job of core's catalogue, for which the type checker asks, and what the worker does by the clock. */
export const taskList = (runtime: Runtime, pool: Pool) =>
  ({
    "deletions.sweep": deletionsSweep(runtime),
    "domains.recheck": domainsRecheck(runtime),
    "imports.check": taskOf(importsCheck, runtime, pool),
    "imports.fetchPhotos": taskOf(importsFetchPhotos, runtime, pool),
    "imports.run": taskOf(importsRun, runtime, pool),
    "imports.sweep": importsSweep(runtime, pool),
    "imports.undo": taskOf(importsUndo, runtime, pool),
    "listings.embed": taskOf(listingsEmbed, runtime, pool),
    "listings.enrich": taskOf(listingsEnrich, runtime, pool),
    "notifications.newLead": taskOf(notificationsNewLead, runtime, pool),
    "notifications.teamMail": taskOf(notificationsTeamMail, runtime, pool),
    "organizations.deletionNotice": taskOf(organizationsDeletionNotice, runtime, pool),
    "pictures.remove": taskOf(picturesRemove, runtime, pool),
    "requests.sweep": requestsSweep(runtime),
    "webhooks.deliver": taskOf(webhooksDeliver, runtime, pool),
  }) satisfies Record<JobName, unknown> & TaskList;
