-- Data.MissingRows.InsertMissingAsync

-- 1 of 3
-- PostgreSQL
-- @p0 uuid, @p1 character varying(30), @p2 integer, @p3 uuid, @p4 character varying(30), @p5 integer
INSERT INTO "NumberSeries" ("CampaignId", "Prefix", "Next") VALUES (@p0, @p1, @p2), (@p3, @p4, @p5) ON CONFLICT DO NOTHING;
-- SQL Server
DECLARE @p0 varbinary(16), @p1 nvarchar(30), @p2 int, @p3 varbinary(16), @p4 nvarchar(30), @p5 int;
INSERT INTO [NumberSeries] ([CampaignId], [Prefix], [Next]) SELECT [CampaignId], [Prefix], [Next] FROM (VALUES (@p0, @p1, @p2), (@p3, @p4, @p5)) AS [v] ([CampaignId], [Prefix], [Next]) WHERE NOT EXISTS (SELECT 1 FROM [NumberSeries] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE [t].[CampaignId] = [v].[CampaignId] AND [t].[Prefix] = [v].[Prefix] COLLATE Chinese_Simplified_Pinyin_100_CS_AS_KS_WS_SC);

-- 2 of 3
-- PostgreSQL
-- @p0 uuid, @p1 integer, @p2 character varying(80), @p3 character varying(40), @p4 character varying(300), @p5 timestamp with time zone, @p6 timestamp with time zone, @p7 timestamp with time zone, @p8 uuid, @p9 uuid, @p10 integer, @p11 timestamp with time zone, @p12 character varying(40), @p13 bigint, @p14 uuid, @p15 integer, @p16 character varying(80), @p17 character varying(40), @p18 character varying(300), @p19 timestamp with time zone, @p20 timestamp with time zone, @p21 timestamp with time zone, @p22 uuid, @p23 uuid, @p24 integer, @p25 timestamp with time zone, @p26 character varying(40), @p27 bigint
INSERT INTO "Dispatches" ("Id", "Attempts", "Key", "Kind", "LastError", "LeasedUntil", "MadeAt", "NextAt", "NoticeId", "PersonId", "Refusals", "SentAt", "State", "Version") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13), (@p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, @p27) ON CONFLICT DO NOTHING;
-- SQL Server
DECLARE @p0 varbinary(16), @p1 int, @p2 varchar(80), @p3 varchar(40), @p4 nvarchar(300), @p5 datetime2(3), @p6 datetime2(3), @p7 datetime2(3), @p8 varbinary(16), @p9 varbinary(16), @p10 int, @p11 datetime2(3), @p12 varchar(40), @p13 bigint, @p14 varbinary(16), @p15 int, @p16 varchar(80), @p17 varchar(40), @p18 nvarchar(300), @p19 datetime2(3), @p20 datetime2(3), @p21 datetime2(3), @p22 varbinary(16), @p23 varbinary(16), @p24 int, @p25 datetime2(3), @p26 varchar(40), @p27 bigint;
INSERT INTO [Dispatches] ([Id], [Attempts], [Key], [Kind], [LastError], [LeasedUntil], [MadeAt], [NextAt], [NoticeId], [PersonId], [Refusals], [SentAt], [State], [Version]) SELECT [Id], [Attempts], [Key], [Kind], [LastError], [LeasedUntil], [MadeAt], [NextAt], [NoticeId], [PersonId], [Refusals], [SentAt], [State], [Version] FROM (VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13), (@p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, @p27)) AS [v] ([Id], [Attempts], [Key], [Kind], [LastError], [LeasedUntil], [MadeAt], [NextAt], [NoticeId], [PersonId], [Refusals], [SentAt], [State], [Version]) WHERE NOT EXISTS (SELECT 1 FROM [Dispatches] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE [t].[Id] = [v].[Id]) AND NOT EXISTS (SELECT 1 FROM [Dispatches] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE [t].[Key] = [v].[Key] COLLATE Latin1_General_100_BIN2);

-- 3 of 3
-- PostgreSQL
-- @p0 uuid, @p1 uuid, @p2 date, @p3 uuid, @p4 uuid, @p5 timestamp with time zone, @p6 character varying(40), @p7 uuid, @p8 timestamp with time zone, @p9 uuid, @p10 uuid, @p11 date, @p12 uuid, @p13 uuid, @p14 timestamp with time zone, @p15 character varying(40), @p16 uuid, @p17 timestamp with time zone
INSERT INTO "Notices" ("Id", "CampaignId", "Day", "DeadlineId", "DispatchId", "MadeAt", "Occasion", "PersonId", "ReadAt") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8), (@p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17) ON CONFLICT DO NOTHING;
-- SQL Server
DECLARE @p0 varbinary(16), @p1 varbinary(16), @p2 date, @p3 varbinary(16), @p4 varbinary(16), @p5 datetime2(3), @p6 varchar(40), @p7 varbinary(16), @p8 datetime2(3), @p9 varbinary(16), @p10 varbinary(16), @p11 date, @p12 varbinary(16), @p13 varbinary(16), @p14 datetime2(3), @p15 varchar(40), @p16 varbinary(16), @p17 datetime2(3);
INSERT INTO [Notices] ([Id], [CampaignId], [Day], [DeadlineId], [DispatchId], [MadeAt], [Occasion], [PersonId], [ReadAt]) SELECT [Id], [CampaignId], [Day], [DeadlineId], [DispatchId], [MadeAt], [Occasion], [PersonId], [ReadAt] FROM (VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8), (@p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17)) AS [v] ([Id], [CampaignId], [Day], [DeadlineId], [DispatchId], [MadeAt], [Occasion], [PersonId], [ReadAt]) WHERE NOT EXISTS (SELECT 1 FROM [Notices] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE [t].[Id] = [v].[Id]) AND NOT EXISTS (SELECT 1 FROM [Notices] AS [t] WITH (UPDLOCK, HOLDLOCK) WHERE [t].[DeadlineId] = [v].[DeadlineId] AND [t].[Occasion] = [v].[Occasion] COLLATE Latin1_General_100_BIN2 AND [t].[Day] = [v].[Day] AND [t].[PersonId] = [v].[PersonId]);
