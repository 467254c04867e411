-- Data.CaseSaving.HoldAsync

-- 1 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "CommitteeMeetings" AS c
SET "Version" = @p
WHERE c."Id" = @id AND c."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [c]
SET [c].[Version] = @p
FROM [CommitteeMeetings] AS [c]
WHERE [c].[Id] = @id AND [c].[Version] = @version;

-- 2 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Conclusions" AS c
SET "Version" = @p
WHERE c."Id" = @id AND c."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [c]
SET [c].[Version] = @p
FROM [Conclusions] AS [c]
WHERE [c].[Id] = @id AND [c].[Version] = @version;

-- 3 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Inspections" AS i
SET "Version" = @p
WHERE i."Id" = @id AND i."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [i]
SET [i].[Version] = @p
FROM [Inspections] AS [i]
WHERE [i].[Id] = @id AND [i].[Version] = @version;

-- 4 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "ProblemLists" AS p
SET "Version" = @p
WHERE p."Id" = @id AND p."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [p]
SET [p].[Version] = @p
FROM [ProblemLists] AS [p]
WHERE [p].[Id] = @id AND [p].[Version] = @version;

-- 5 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Problems" AS p
SET "Version" = @p
WHERE p."Id" = @id AND p."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [p]
SET [p].[Version] = @p
FROM [Problems] AS [p]
WHERE [p].[Id] = @id AND [p].[Version] = @version;

-- 6 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "RectificationPlans" AS r
SET "Version" = @p
WHERE r."Id" = @id AND r."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [r]
SET [r].[Version] = @p
FROM [RectificationPlans] AS [r]
WHERE [r].[Id] = @id AND [r].[Version] = @version;

-- 7 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Resolutions" AS r
SET "Version" = @p
WHERE r."Id" = @id AND r."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [r]
SET [r].[Version] = @p
FROM [Resolutions] AS [r]
WHERE [r].[Id] = @id AND [r].[Version] = @version;

-- 8 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "Submissions" AS s
SET "Version" = @p
WHERE s."Id" = @id AND s."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [s]
SET [s].[Version] = @p
FROM [Submissions] AS [s]
WHERE [s].[Id] = @id AND [s].[Version] = @version;

-- 9 of 9
-- PostgreSQL
-- @p bigint, @id uuid, @version bigint
UPDATE "SupervisionNotices" AS s
SET "Version" = @p
WHERE s."Id" = @id AND s."Version" = @version;
-- SQL Server
DECLARE @p bigint, @id varbinary(16), @version bigint;
UPDATE [s]
SET [s].[Version] = @p
FROM [SupervisionNotices] AS [s]
WHERE [s].[Id] = @id AND [s].[Version] = @version;
