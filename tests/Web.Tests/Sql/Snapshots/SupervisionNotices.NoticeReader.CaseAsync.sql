-- SupervisionNotices.NoticeReader.CaseAsync

-- 1 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."Id" = @id);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 5
-- PostgreSQL
-- @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE s."Id" = @id);
-- SQL Server
DECLARE @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s]
        WHERE [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 5
-- PostgreSQL
-- @id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = @id
ORDER BY d."OpenedAt", d."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] = @id
ORDER BY [d].[OpenedAt], [d].[Id];

-- 4 of 5
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @files uuid[], @holders uuid[], @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."Id" = @id);
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s]
        WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 5 of 5
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @files uuid[], @holders uuid[], @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "SupervisionNotices" AS s
    WHERE ((s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From2 AND s."UnitPath" < @range_To3) OR (s."UnitPath" >= @range_From4 AND s."UnitPath" < @range_To5) OR (s."UnitPath" >= @range_From6 AND s."UnitPath" < @range_To7) OR (s."UnitPath" >= @range_From8 AND s."UnitPath" < @range_To9) OR s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."Id" = @id);
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s]
        WHERE (([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From2 AND [s].[UnitPath] < @range_To3) OR ([s].[UnitPath] >= @range_From4 AND [s].[UnitPath] < @range_To5) OR ([s].[UnitPath] >= @range_From6 AND [s].[UnitPath] < @range_To7) OR ([s].[UnitPath] >= @range_From8 AND [s].[UnitPath] < @range_To9) OR [s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
