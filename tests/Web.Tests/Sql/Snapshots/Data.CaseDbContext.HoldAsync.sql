-- Data.CaseDbContext.HoldAsync

-- 1 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "CommitteeMeetings" AS c
SET "Version" = @p
WHERE c."Id" = @id AND c."Version" = @version;

-- 2 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Conclusions" AS c
SET "Version" = @p
WHERE c."Id" = @id AND c."Version" = @version;

-- 3 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Inspections" AS i
SET "Version" = @p
WHERE i."Id" = @id AND i."Version" = @version;

-- 4 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "ProblemLists" AS p
SET "Version" = @p
WHERE p."Id" = @id AND p."Version" = @version;

-- 5 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Problems" AS p
SET "Version" = @p
WHERE p."Id" = @id AND p."Version" = @version;

-- 6 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "RectificationPlans" AS r
SET "Version" = @p
WHERE r."Id" = @id AND r."Version" = @version;

-- 7 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Resolutions" AS r
SET "Version" = @p
WHERE r."Id" = @id AND r."Version" = @version;

-- 8 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Submissions" AS s
SET "Version" = @p
WHERE s."Id" = @id AND s."Version" = @version;

-- 9 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "SupervisionNotices" AS s
SET "Version" = @p
WHERE s."Id" = @id AND s."Version" = @version;
