-- Submissions.SubmissionReader.CaseAsync

-- 1 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Submissions" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."SubjectId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders)) OR s."FirstSentAt" IS NOT NULL) AND s."Id" = @id);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Submissions] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[SubjectId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2)) OR [s].[FirstSentAt] IS NOT NULL) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @units character varying(60)[], @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Submissions" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."SubjectId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders)) OR (s."FirstSentAt" IS NOT NULL AND s."UnitPath" = ANY (@units))) AND s."Id" = @id);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Submissions] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[SubjectId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2)) OR ([s].[FirstSentAt] IS NOT NULL AND [s].[UnitPath] IN (@units1, @units2))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Submissions" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."SubjectId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders)) OR (s."FirstSentAt" IS NOT NULL AND (s."UnitPath" = ANY (@units) OR (s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From5 AND s."UnitPath" < @range_To6) OR (s."UnitPath" >= @range_From7 AND s."UnitPath" < @range_To8)))) AND s."Id" = @id);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Submissions] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[SubjectId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2)) OR ([s].[FirstSentAt] IS NOT NULL AND ([s].[UnitPath] IN (@units1, @units2) OR ([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From5 AND [s].[UnitPath] < @range_To6) OR ([s].[UnitPath] >= @range_From7 AND [s].[UnitPath] < @range_To8)))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 4 of 5
-- PostgreSQL
-- @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Submissions" AS s
    WHERE (s."UnitId" = ANY (@files) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."SubjectId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders)) OR (s."FirstSentAt" IS NOT NULL AND (s."UnitPath" = ANY (@units) OR (s."UnitPath" >= @range_From AND s."UnitPath" < @range_To) OR (s."UnitPath" >= @range_From5 AND s."UnitPath" < @range_To6) OR (s."UnitPath" >= @range_From7 AND s."UnitPath" < @range_To8) OR (s."UnitPath" >= @range_From9 AND s."UnitPath" < @range_To10) OR (s."UnitPath" >= @range_From11 AND s."UnitPath" < @range_To12)))) AND s."Id" = @id);
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Submissions] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[SubjectId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2)) OR ([s].[FirstSentAt] IS NOT NULL AND ([s].[UnitPath] IN (@units1, @units2) OR ([s].[UnitPath] >= @range_From AND [s].[UnitPath] < @range_To) OR ([s].[UnitPath] >= @range_From5 AND [s].[UnitPath] < @range_To6) OR ([s].[UnitPath] >= @range_From7 AND [s].[UnitPath] < @range_To8) OR ([s].[UnitPath] >= @range_From9 AND [s].[UnitPath] < @range_To10) OR ([s].[UnitPath] >= @range_From11 AND [s].[UnitPath] < @range_To12)))) AND [s].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 5 of 5
-- PostgreSQL
-- @id uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CaseId" = @id
ORDER BY d."OpenedAt" DESC;
-- SQL Server
DECLARE @id varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CaseId] = @id
ORDER BY [d].[OpenedAt] DESC;
